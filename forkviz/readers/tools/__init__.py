"""What other tools print: WinDbg, VMMap, volatility, ListDLLs, System Informer, ldd, rebase."""
