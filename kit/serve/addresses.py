"""Where the kit can be reached: sockets to listen on, and addresses to type."""

import socket

from tornado.netutil import bind_sockets

EVERYWHERE = "0.0.0.0"  # noqa: S104
_LOOPBACK = "127."


def listen_on(port: int, host: str) -> tuple[list[socket.socket], int]:
    """Sockets bound to `host`, and the port they got: `port`, or a free one where that is taken or 0."""
    try:
        sockets = bind_sockets(port, host, family=socket.AF_INET)
    except OSError:
        sockets = bind_sockets(0, host, family=socket.AF_INET)
    return sockets, sockets[0].getsockname()[1]


def room_hosts() -> list[str]:
    """The addresses of this computer on its local networks, the likeliest first."""
    found = [_way_out(), *_own_names()]
    return list(dict.fromkeys(host for host in found if host and not host.startswith(_LOOPBACK)))


def _way_out() -> str:
    """The address this computer would send from. Nothing is sent: a datagram socket only looks up the way."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
        except OSError:
            return ""


def _own_names() -> list[str]:
    try:
        return socket.gethostbyname_ex(socket.gethostname())[2]
    except OSError:
        return []
