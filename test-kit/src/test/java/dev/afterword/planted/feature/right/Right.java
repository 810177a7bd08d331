package dev.afterword.planted.feature.right;

import dev.afterword.planted.feature.left.Left;

/** R9: goes back. */
public class Right {

    Left left;
}
