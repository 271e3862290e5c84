"""The reload: reserve_at (patch 3), the recursion (patch 4), and what they replaced."""
