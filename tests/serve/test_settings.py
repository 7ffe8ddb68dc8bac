"""Settings of the server that a page lives by."""

from kit.serve.security import web_settings


def test_a_quiet_page_has_time_to_answer_before_it_is_given_up():
    settings = web_settings(1)
    assert settings["ws_ping_timeout"] >= 2 * settings["ws_ping_interval"]
