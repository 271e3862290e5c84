"""What a page does by itself, without a kernel: pieces of plain JavaScript.

A piece imports and exports nothing; it defines functions in the scope that it is put into.  Who
writes a page joins the pieces that the page needs in one function.
"""
