"""Small exercises of each kind, to show and to mark."""

from kit.domain.exercises import Exercise, ExerciseKind, Option

_WORDS = {
    "place": 1,
    "minutes": 4,
    "goal": "Know it.",
    "lead": "Amarani is under review.",
    "question": "What now?",
    "hint": "Think of the list.",
    "explanation": "The list comes first.",
    "source": "the review cycle",
}

ORDER = Exercise(
    id="order",
    kind=ExerciseKind.ORDER,
    module=2,
    title="The last good moment",
    options=(Option("ask", "The coalition asks"), Option("list", "The list comes"), Option("talk", "The dialogue")),
    shown=("list", "ask", "talk"),
    feedback=(("list>ask", "By then it is late."), ("talk>list", "The list guides the dialogue.")),
    **_WORDS,
)
CHOOSE = Exercise(
    id="choose",
    kind=ExerciseKind.CHOOSE,
    module=1,
    title="Whom to see first",
    options=(Option("ally", "The ally", right=True), Option("foe", "The opponent")),
    feedback=(("foe", "An opponent rarely opens a door."),),
    **_WORDS,
)
MANY = Exercise(
    id="many",
    kind=ExerciseKind.CHOOSE,
    module=1,
    title="Who may speak",
    options=(Option("ngo", "An NGO", right=True), Option("nhri", "An NHRI", right=True), Option("firm", "A company")),
    feedback=(("firm", "A company has no seat."),),
    **_WORDS,
)
MATCH = Exercise(
    id="match",
    kind=ExerciseKind.MATCH,
    module=2,
    title="Which calendar is whose",
    options=(Option("upr", "The UPR"), Option("ccpr", "The Committee")),
    partners=(Option("states", "States speak"), Option("experts", "Experts speak")),
    pairs=(("upr", "states"), ("ccpr", "experts")),
    feedback=(("upr=experts", "In the UPR only States recommend."), ("ccpr=states", "Experts sit there.")),
    **_WORDS,
)
ALL = (CHOOSE, MANY, ORDER, MATCH)
