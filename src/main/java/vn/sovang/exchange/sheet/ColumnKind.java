package vn.sovang.exchange.sheet;

/** How the values of a column are kept and shown in a data sheet. */
public enum ColumnKind {
    TEXT,
    /** Whole numbers, thousands grouped. */
    WHOLE,
    /** Whole numbers that are names, such as years: not grouped. */
    ORDINAL,
    /** Numbers with as many decimals as they have. */
    DECIMAL,
    /** Percents: 88.94 stands for 88,94 %. */
    PERCENT,
    /** Amounts in đồng. */
    MONEY,
    DAY
}
