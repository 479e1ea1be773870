package vn.sovang.document.drawing;

/** A piece of a drawing; later pieces lie on earlier ones. */
public sealed interface DrawingPart permits Figure, Repeat {}
