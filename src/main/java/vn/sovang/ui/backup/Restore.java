package vn.sovang.ui.backup;

import java.nio.file.Path;

/**
 * The wish to go back to a copy, fulfilled once the window has let go of the register.
 *
 * @param secret of a sealed copy, proved already; null for an open one
 */
public record Restore(Path copy, char[] secret) {}
