"""What texts say: lines as they were quoted, lists in them, places that were wanted."""
