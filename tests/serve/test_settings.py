"""Settings of the server that a page lives by."""

import logging

from kit.serve.security import web_settings


def test_a_quiet_page_has_time_to_answer_before_it_is_given_up():
    settings = web_settings(1)
    assert settings["ws_ping_timeout"] >= 2 * settings["ws_ping_interval"]


def test_tornado_does_not_warn_of_pings_that_are_not_its_own(caplog):
    settings = web_settings(1)
    log, words = logging.getLogger("tornado.general"), "cannot be longer than the websocket_ping_interval (30000)."
    log.warning(f"The websocket_ping_timeout ({settings['ws_ping_timeout']}) {words}")
    log.warning("Something else")
    assert [record.getMessage() for record in caplog.records] == ["Something else"]
