"""Rules that draw the chart of months over the dates, and mark what is late; they hold when dates are edited."""

from openpyxl.formatting.formatting import ConditionalFormattingList
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.styles.numbers import NumberFormat
from openpyxl.utils import get_column_letter

from kit.presenters.sheet import MonthChart, Sheet
from kit.writers import tokens
from kit.writers.workbook.month_headings import month_letters
from kit.writers.workbook.places import column_letter, end_row, first_row, heading_row, last_row, row_cells

_THIN = Side("thin", color=tokens.RULE)
_INK = Side("thin", color=tokens.INK)
_DASHED = Side("dashed", color=tokens.ATTENTION)
_UNOWNED = DifferentialStyle(fill=PatternFill(bgColor=tokens.WHITE), border=Border(top=_DASHED, bottom=_DASHED))
_WORDS_FORMAT = 190


def add_month_rules(rules: ConditionalFormattingList, sheet: Sheet, chart: MonthChart) -> None:
    """Add all rules of a chart; the first that fits a cell wins."""
    months = month_letters(chart)
    top, last = first_row(sheet), last_row(sheet)
    bars = f"{months[0]}{top}:{months[-1]}{last}"
    for condition, style in _bars(_Places(sheet, chart)):
        rules.add(bars, Rule("expression", formula=[condition], dxf=style, stopIfTrue=True))
    _add_lines(rules, sheet, chart)
    _add_late(rules, sheet, chart)
    _add_groups(rules, sheet, chart)


class _Places:
    """Cells of the first record and of the first month, as rules name them."""

    def __init__(self, sheet: Sheet, chart: MonthChart) -> None:
        row = first_row(sheet)
        self.owner, self.start, self.end, self.status = (
            f"${get_column_letter(place + 1)}{row}" for place in (chart.owner, chart.start, chart.end, chart.status)
        )
        self.month = f"{month_letters(chart)[0]}${heading_row(sheet)}"
        self.chart = chart

    @property
    def here(self) -> str:
        """The task runs in this month; with one date only it stands in the month of that date."""
        first = f'IF({self.start}="",{self.end},{self.start})'
        final = f'IF({self.end}="",{self.start},{self.end})'
        dated = f"COUNT({self.start},{self.end})>0"
        return f"{dated},{first}<EDATE({self.month},1),{final}>={self.month}"

    @property
    def late(self) -> str:
        """The work is not done after its last day, though somebody took it on."""
        chart = self.chart
        open_ = f'{self.status}<>"{chart.done}",{self.status}<>"{chart.needs_update}"'
        taken = f'OR({self.owner}<>"",{self.status}="{chart.in_work}")'
        return f"ISNUMBER({self.end}),{self.end}<TODAY(),{open_},{taken}"


def _bars(places: _Places) -> list[tuple[str, DifferentialStyle]]:
    chart, here, late = places.chart, places.here, places.late
    past = f"{places.month}<=TODAY()"
    runs_on = f"{places.month}>{places.end},{past}"
    return [
        (f"AND({here},{late})", _bar(tokens.DANGER)),
        (f"AND({late},{runs_on})", _bar(tokens.DANGER_TINT)),
        (f'AND({here},{places.status}="{chart.done}")', _bar(tokens.TEAL)),
        (f'AND({here},{places.status}="{chart.needs_update}")', _bar(tokens.ATTENTION_MIDDLE)),
        (f'AND({here},{places.status}="{chart.in_work}",{past})', _bar(tokens.TEAL)),
        (f'AND({here},{places.status}="{chart.in_work}")', _bar(tokens.TEAL_MIDDLE)),
        (f'AND({here},{places.owner}="")', _UNOWNED),
        (f"AND({here})", _bar(tokens.TEAL_LIGHT)),
    ]


def _bar(fill: str) -> DifferentialStyle:
    return DifferentialStyle(fill=PatternFill(bgColor=fill))


def _add_lines(rules: ConditionalFormattingList, sheet: Sheet, chart: MonthChart) -> None:
    """Today's month, months with a key day, and hairlines between months and rows."""
    months, row = month_letters(chart), heading_row(sheet)
    month = f"{months[0]}${row}"
    today = f"AND({month}<=TODAY(),TODAY()<EDATE({month},1))"
    heading = DifferentialStyle(fill=PatternFill(bgColor=tokens.INK), font=Font(color=tokens.WHITE, bold=True))
    rules.add(f"{months[0]}{row}:{months[-1]}{row}", Rule("expression", formula=[today], dxf=heading))
    body = f"{months[0]}{first_row(sheet)}:{months[-1]}{end_row(sheet)}"
    edges = Border(left=_INK, right=_INK, bottom=_THIN)
    column = DifferentialStyle(fill=PatternFill(bgColor=tokens.SUNK), border=edges)
    rules.add(body, Rule("expression", formula=[today], dxf=column))
    grid = DifferentialStyle(border=Border(left=_THIN, right=_THIN, bottom=_THIN))
    rules.add(body, Rule("expression", formula=["TRUE"], dxf=grid))


def _add_late(rules: ConditionalFormattingList, sheet: Sheet, chart: MonthChart) -> None:
    """Late work is red and bold, and its status says so in words without being changed."""
    late = f"AND({_Places(sheet, chart).late})"
    red = Font(color=tokens.DANGER, bold=True)
    for place in (chart.title, chart.end):
        cells = _column_cells(sheet, place)
        rules.add(cells, Rule("expression", formula=[late], dxf=DifferentialStyle(font=red)))
    said = NumberFormat(_WORDS_FORMAT, f'@" · {chart.late}"')
    status = Rule("expression", formula=[late], dxf=DifferentialStyle(font=red, numFmt=said))
    rules.add(_column_cells(sheet, chart.status), status)


def _add_groups(rules: ConditionalFormattingList, sheet: Sheet, chart: MonthChart) -> None:
    """Where a new group begins there is a line; its name shows only once."""
    letter, row = get_column_letter(chart.group + 1), first_row(sheet)
    above = f"${letter}{row - 1}"
    line = DifferentialStyle(border=Border(top=_INK, bottom=_THIN))
    same = DifferentialStyle(font=Font(color=tokens.WHITE))
    cells = _column_cells(sheet, chart.group)
    rules.add(cells, Rule("expression", formula=[f'AND(${letter}{row}={above},${letter}{row}<>"")'], dxf=same))
    begins = f'AND(${letter}{row}<>{above},${letter}{row}<>"")'
    rules.add(row_cells(sheet), Rule("expression", formula=[begins], dxf=line))


def _column_cells(sheet: Sheet, column: int) -> str:
    letter = column_letter(sheet, column)
    return f"{letter}{first_row(sheet)}:{letter}{last_row(sheet)}"
