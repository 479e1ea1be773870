package vn.sovang.domain.target;

/**
 * A task and solution (nhiệm vụ, giải pháp) of a year in its own wording; the count of tasks is the count of these
 * rows, never taken from a text.
 *
 * @param owner who answers for it, may be empty
 * @param deadline as written, may be empty
 */
public record YearTask(long id, int year, int number, String wording, String owner, String deadline) {}
