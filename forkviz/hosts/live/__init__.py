"""The live Host: real processes of Windows or Wine, driven through the agent."""
