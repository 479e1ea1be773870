package vn.sovang.ui.imports;

import javafx.scene.Node;

/** One step of the wizard. */
interface StepView {
    /** Where the keyboard begins. */
    Node first();
}
