"""What the commands print: tables, accounts, findings."""
