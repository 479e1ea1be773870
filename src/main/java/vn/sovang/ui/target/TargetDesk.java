package vn.sovang.ui.target;

import java.util.function.Consumer;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.search.Subject;
import vn.sovang.service.target.FigureRows;
import vn.sovang.service.target.TargetService;

/**
 * What the screen of targets works with.
 *
 * @param open shows a record elsewhere
 * @param go changes the working year
 */
public record TargetDesk(TargetService targets, FigureRows rows, Consumer<Subject> open, Consumer<WorkingYear> go) {}
