package dev.afterword.planted.feature.left;

import dev.afterword.planted.feature.right.Right;
import dev.afterword.planted.feature.right.RightRepository;

/** R9: goes round in a circle, and to the storage of another feature. */
public class Left {

    Right right;
    RightRepository repository;
}
