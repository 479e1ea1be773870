package vn.sovang.domain.proposal;

/**
 * A paper of the dossier of a round: a report of achievements, a unit's minutes.
 *
 * @param proposalId the proposal it belongs to, 0 when it is of the whole round
 * @param name of the file as the clerk knows it, without a folder
 * @param hash SHA-256 of its bytes in small hexadecimal digits, under which the file lies beside the store
 * @param size in bytes
 */
public record DossierPaper(long id, long roundId, long proposalId, String name, String hash, long size, String note) {}
