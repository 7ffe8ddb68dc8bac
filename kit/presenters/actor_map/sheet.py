"""The map as a sheet for printing: the picture, for whom and when it was made, and words for the list of names."""

import datetime
from dataclasses import dataclass

from kit.domain.disclosure import Disclosed
from kit.i18n.translator import Translator
from kit.presenters.actor_map.actor_map import MapPicture
from kit.presenters.choices import audience_words


@dataclass(frozen=True, slots=True)
class MapSheet:
    """A picture for paper; names that find no room become numbers, which `key_title` and `key_about` explain."""

    picture: MapPicture
    made: str
    key_title: str
    key_about: str


def map_sheet(disclosed: Disclosed, picture: MapPicture, t: Translator, today: datetime.date) -> MapSheet:
    """The sheet of a picture that an audience may see."""
    return MapSheet(
        picture,
        made=t("Made on {day} for: {audience}", day=t.date(today), audience=audience_words(t)[disclosed.audience]),
        key_title=t("Numbers on the map"),
        key_about=t("Where a name has no room on the map, a number stands for it. They run row by row from the top."),
    )
