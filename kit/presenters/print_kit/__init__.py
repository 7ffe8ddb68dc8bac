"""The print kit for rooms without power: cards, tally sheets, a ladder and a guide, one file a sheet."""
