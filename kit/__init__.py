"""Coalition Kit: actor map, work plan and joint report of a coalition that reports to UN human-rights mechanisms."""

__version__ = "0.1.0"
