"""A cure, tried for real: a diagnosis's remedy is carried out on a copy, which forks again."""
