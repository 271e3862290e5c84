"""What was captured: processes, images, logs, findings, and the attempts that they report."""
