package vn.sovang.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterBuilder;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.base.AtomicFile;
import vn.sovang.base.Progress;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.DataColumn;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.exchange.sheet.Plain;

/**
 * Writes a sheet as CSV: UTF-8 with its mark, commas, CRLF. Text is guarded by {@link FormulaText}; leading zeros stand in
 * the file, though Excel drops them when it opens a CSV by itself (the workbook keeps them).
 */
public final class CsvWriter {
    private static final char MARK = '\uFEFF';
    private static final int ROWS_AT_ONCE = 1_000;

    private CsvWriter() {}

    /**
     * Writes a file.
     *
     * @param overwrite whether an existing file may be replaced
     * @throws vn.sovang.base.ProblemException 201 when the file exists and must stay, 401 when it could not be written
     */
    public static void write(Path target, boolean overwrite, DataSheet sheet) {
        write(target, overwrite, sheet, Progress.none());
    }

    /**
     * As {@link #write(Path, boolean, DataSheet)}, for long sheets.
     *
     * @throws vn.sovang.base.CancelledException when the clerk cancels; nothing has been written then
     */
    public static void write(Path target, boolean overwrite, DataSheet sheet, Progress progress) {
        AtomicFile.write(target, overwrite, out -> write(out, sheet, progress));
    }

    private static void write(OutputStream out, DataSheet sheet, Progress progress) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(MARK);
        CsvWriterBuilder builder = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(new QuoteOtherSeparators());
        de.siegmar.fastcsv.writer.CsvWriter csv = builder.build(writer);
        try {
            csv.writeRecord(sheet.columns().stream()
                    .map(column -> FormulaText.guarded(column.heading()))
                    .toList());
            int written = 0;
            for (List<?> row : sheet.rows()) {
                csv.writeRecord(texts(row, sheet.columns()));
                written++;
                if (written % ROWS_AT_ONCE == 0) {
                    progress.at(written, sheet.rows().size(), sheet.name());
                }
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Quotes also what a reader might take for its separator, so that nobody has to guess. */
    private static final class QuoteOtherSeparators implements QuoteStrategy {
        @Override
        public boolean quoteValue(int lineNo, int fieldIdx, String value) {
            return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
        }
    }

    private static List<String> texts(List<?> row, List<DataColumn> columns) {
        List<String> texts = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Object value = i < row.size() ? row.get(i) : null;
            ColumnKind kind = columns.get(i).kind();
            String text = Plain.of(value, kind);
            texts.add(value instanceof Number ? text : FormulaText.guarded(text));
        }
        return texts;
    }
}
