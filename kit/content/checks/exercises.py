"""Checks of the exercises: each wrong way has its feedback, each right answer can be given."""

from kit.content.building import Faults
from kit.content.checks.names import check_ids, check_names, check_sources
from kit.content.exercises import exercise_folders, module_title, read_exercise, read_modules
from kit.content.files import SOURCE_LANGUAGE, exercises_folder
from kit.content.kinds import actor_kinds
from kit.domain.exercises import Exercise, ExerciseKind, mark, option_text, right_answer, wrong_ways


def check_exercises(faults: Faults) -> None:
    """Note what is wrong in the files of all exercises."""
    read_modules(SOURCE_LANGUAGE, faults)
    found = []
    for folder in exercise_folders(exercises_folder()):
        of_folder = faults.of(f"exercises/{folder.name}")
        exercise = read_exercise(folder, SOURCE_LANGUAGE, of_folder)
        if exercise:
            check_exercise(exercise, of_folder)
            found.append(exercise)
    check_names((exercise.title for exercise in found), faults.of("exercises"), "title")


def check_exercise(exercise: Exercise, faults: Faults) -> None:
    """Feedback, names, sources and ids of one exercise."""
    check_sources(exercise.source, faults, "source")
    if not module_title(exercise.module):
        faults.add("content_unknown_id", "module", name=str(exercise.module))
    _check_feedback(exercise, faults)
    _check_options(exercise, faults)
    _check_map(exercise, faults)
    if not mark(exercise, right_answer(exercise)).right or not right_answer(exercise):
        faults.add("content_no_right_answer", "options")


def _check_feedback(exercise: Exercise, faults: Faults) -> None:
    wrong, said = wrong_ways(exercise), dict(exercise.feedback)
    for key in wrong:
        if not said.get(key):
            faults.add("content_no_feedback", f"feedback.{key}", name=key)
    check_ids(said, {*wrong, *right_answer(exercise)}, faults, "feedback")
    check_names(said.values(), faults, "feedback")


def _check_options(exercise: Exercise, faults: Faults) -> None:
    ids = [option.id for option in exercise.options]
    partners = [partner.id for partner in exercise.partners]
    check_ids(exercise.shown, ids, faults, "shown")
    if exercise.shown and len(set(exercise.shown)) != len(ids):
        faults.add("content_missing", "shown", name=", ".join(sorted(set(ids) - set(exercise.shown))))
    check_ids((left for left, _ in exercise.pairs), ids, faults, "pairs")
    check_ids((right for _, right in exercise.pairs), partners, faults, "pairs")
    if exercise.kind is ExerciseKind.MATCH and {left for left, _ in exercise.pairs} != set(ids):
        faults.add("content_missing", "pairs", name=", ".join(ids))
    for option in (*exercise.options, *exercise.partners):
        if option_text(exercise, option) == option.id:
            faults.add("content_missing", f"options.{option.id}.text", name="text")
    check_names((option_text(exercise, option) for option in exercise.options), faults, "options")


def _check_map(exercise: Exercise, faults: Faults) -> None:
    actors = [actor.id for actor in exercise.actors]
    ends = (end for tie in exercise.ties for end in (tie.source, tie.target))
    check_ids(ends, actors, faults, "ties")
    check_ids((actor.kind for actor in exercise.actors), [kind.id for kind in actor_kinds()], faults, "actors.kind")
    if exercise.kind is ExerciseKind.MAP:
        check_ids((option.id for option in exercise.options), actors, faults, "options")
        check_ids(actors, [option.id for option in exercise.options], faults, "actors")
