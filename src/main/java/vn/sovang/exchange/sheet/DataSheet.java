package vn.sovang.exchange.sheet;

import java.util.List;

/**
 * A sheet to be written.
 *
 * @param name as it stands on the tab; Excel allows 31 characters
 * @param rows one value a column, null where nothing is known: text, {@link Number}, {@link java.time.LocalDate},
 *     {@link java.time.LocalDateTime}, {@link vn.sovang.domain.time.PartialDate}, {@link Boolean} or {@link vn.sovang.domain.text.Gender}. In a column of
 *     {@link ColumnKind#PERCENT} 88.94 stands for 88,94 %.
 */
public record DataSheet(String name, List<DataColumn> columns, List<? extends List<?>> rows) {}
