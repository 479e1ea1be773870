package vn.sovang.cli;

import java.util.List;
import picocli.CommandLine.Command;
import vn.sovang.base.Problem;
import vn.sovang.service.PaperFormat;
import vn.sovang.service.Papers;
import vn.sovang.service.YearWorkbook;

/** Writes the year-end report, or its annexes as a workbook. */
@Command(name = "report")
final class ReportCommand extends YearPaperCommand {
    ReportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    List<Problem> paper(Papers papers, int year, PaperFormat kind, OutOption target) {
        return papers.report(year, kind, target.file, target.overwrite);
    }

    @Override
    void workbook(YearWorkbook workbook, int year, OutOption target) {
        workbook.write(year, target.file, target.overwrite);
    }
}
