"""parquet: a table as a file of Apache Parquet, which data frames of many languages read."""

from __future__ import annotations

from typing import Any

from forkviz.cli.render.document import Kind, Table
from forkviz.errors import Unavailable

__all__ = ["parquet_bytes", "require_parquet"]


def require_parquet() -> Any:
    """The module pyarrow; raises Unavailable without it."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ModuleNotFoundError:
        raise Unavailable(
            "this needs pyarrow, which is not installed: pip install 'forkviz[parquet]'"
        ) from None
    return pyarrow


def parquet_bytes(table: Table) -> bytes:
    """*table* with every column, numbers as int64 or float64, what is not known as null.

    Texts are as they are.  Raises Unavailable without pyarrow.
    """
    pyarrow = require_parquet()
    types = {Kind.SHARE: pyarrow.float64(), Kind.MEAN: pyarrow.float64()}
    types |= dict.fromkeys((Kind.NUMBER, Kind.SIZE, Kind.HEX), pyarrow.int64())
    types[Kind.ADDRESS] = pyarrow.uint64()
    arrays = []
    for i, column in enumerate(table.columns):
        values = [row[i] for row in table.rows]
        kind = types.get(column.kind, pyarrow.string())
        if column.kind is Kind.TEXT:
            if all(isinstance(value, bool) for value in values) and values:
                kind = pyarrow.bool_()
            else:
                values = [None if value is None else str(value) for value in values]
        arrays.append(pyarrow.array(values, type=kind))
    made = pyarrow.Table.from_arrays(arrays, names=[column.key for column in table.columns])
    sink = pyarrow.BufferOutputStream()
    pyarrow.parquet.write_table(made, sink)
    data: bytes = sink.getvalue().to_pybytes()
    return data
