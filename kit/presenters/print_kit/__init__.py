"""The print kit for rooms without power: a guide, a ladder, tally sheets and cards, one file a sheet.

All sheets are one document: who has one printer sends one file, and prints single pages again where more are needed.
"""
