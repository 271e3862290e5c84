"""The classes of causes, a rule each, in folders by what they are about."""
