"""The open workspace on the home screen: its name, where it stands, and the way back into it."""

from html import escape

from kit.presenters.home.home import Resume
from kit.widgets.frame import Frame
from kit.widgets.parts.buttons import button
from kit.widgets.parts.layout import bar, markup, stack


class ResumeBlock:
    """Shows a `Resume`; Continue opens the screen where the last change was made."""

    def __init__(self, frame: Frame, continue_words: str, save_words: str) -> None:
        self._frame = frame
        self._place = "actors"
        self._words = markup("")
        self._continue = button(continue_words, lambda: frame.go(self._place), "first", "arrow-right")
        save = button(save_words, frame.save_file, sign="download")
        acts = bar(self._continue.widget, save.widget, classes=("kit-resume-acts",))
        self.widget = stack(self._words, acts, classes=("kit-resume",))

    def show(self, resume: Resume) -> None:
        """Show where the work stands."""
        self._place = resume.place
        name = f'<h2 class="kit-name">{escape(resume.name)}</h2>'
        lines = "".join(f"<p>{escape(line)}</p>" for line in (resume.review, resume.last, resume.saving))
        self._words.value = name + lines
