"""Registers and lists of ties in the languages of the United Nations but Chinese, and in Portuguese."""

# ruff: noqa: RUF001, E501 - letters of other scripts are meant; a register a line

import pytest
from spreadsheets import codes, proposed

from kit.domain.actors import Stance, TieKind

REGISTERS = {
    "en": "Organisation,Type,Influence,Stance,City\nMinistry,Government,high,neutral,North\nLeague,Civil society,low,ally,South\n",
    "fr": "Nom de l'acteur;Catégorie;Influence;Posture;Ville\nMinistère;État;élevée;neutre;Nord\nLigue;ONG;faible;alliée;Sud\n",
    "es": "Actor;Tipo;Influencia;Postura;Ciudad\nMinisterio;Estado;alta;neutro;Norte\nLiga;Sociedad civil;baja;aliada;Sur\n",
    "pt": "Nome da organização;Tipo;Influência;Posição;Cidade\nMinistério;Governo;alta;neutro;Norte\nLiga;ONG;baixa;aliada;Sul\n",
    "ru": "Название организации;Тип;Влияние;Позиция;Город\nМинюст;Министерство;высокое;нейтральная;Юг\nЛига;НПО;низкое;союзник;Север\n",
    "ar": "اسم المنظمة,النوع,التأثير,الموقف,المدينة\nالعدل,وزارة,عالي,محايد,الشمال\nرابطة,منظمة غير حكومية,منخفض,حليف,الجنوب\n",
}
TIES = {
    "fr": "De;Vers;Type de lien\nA org;B org;finance\n",
    "es": "Origen;Destino;Tipo de relación\nA org;B org;financia\n",
    "pt": "Origem;Destino;Tipo de relação\nA org;B org;financia\n",
    "ru": "Источник;Цель;Тип связи\nA org;B org;финансирует\n",
    "ar": "من,إلى,نوع العلاقة\nA org,B org,تمويل\n",
}


@pytest.mark.parametrize("language", REGISTERS)
def test_a_register(language):
    proposal = proposed(REGISTERS[language].encode(), file="a.csv")
    said = [(actor.kind, actor.influence, actor.stance, bool(actor.place)) for actor in proposal.actors]
    assert said == [("ministry", 4, Stance.NEUTRAL, True), ("ngo", 2, Stance.ACTIVE_ALLY, True)]
    assert "texts_not_understood" not in codes(proposal.guessed)


@pytest.mark.parametrize("language", TIES)
def test_a_list_of_ties(language):
    proposal = proposed(TIES[language].encode(), file="a.csv")
    assert [tie.kind for tie in proposal.ties] == [TieKind.FUNDS]
    assert [actor.name for actor in proposal.actors] == ["A org", "B org"]
