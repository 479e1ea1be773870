package vn.sovang.cli;

import java.util.List;
import picocli.CommandLine.Command;
import vn.sovang.base.Problem;
import vn.sovang.service.PaperFormat;
import vn.sovang.service.Papers;
import vn.sovang.service.YearWorkbook;

/** Writes the table of the year's targets. */
@Command(name = "targets")
final class TargetsCommand extends YearPaperCommand {
    TargetsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    List<Problem> paper(Papers papers, int year, PaperFormat kind, OutOption target) {
        return papers.targets(year, kind, target.file, target.overwrite);
    }

    @Override
    void workbook(YearWorkbook workbook, int year, OutOption target) {
        workbook.writeTargets(year, target.file, target.overwrite);
    }
}
