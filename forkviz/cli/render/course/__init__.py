"""Problems, worksheets and marks as text."""
