package vn.sovang.document.paper.pdf;

import vn.sovang.document.paper.Piece;

/** A piece, and whether a page is ended before it. */
record PlacedPiece(Piece piece, boolean onNewPage) {}
