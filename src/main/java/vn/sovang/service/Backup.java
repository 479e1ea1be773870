package vn.sovang.service;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A dated copy of a store.
 *
 * @param at when it was made, to the second, as its name says
 */
public record Backup(Path file, LocalDateTime at) {}
