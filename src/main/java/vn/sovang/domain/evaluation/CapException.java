package vn.sovang.domain.evaluation;

/**
 * More were rated outstanding than the cap allows, and that stands for a reason.
 *
 * @param members whether it is about members, else about cells
 * @param cellId the cell or organisation whose members they are; 0 for the commune as a whole
 * @param reason never empty
 */
public record CapException(long id, int year, boolean members, long cellId, String reason) {}
