package dev.afterword.retros.picture;

/** How a line is drawn: on, back into a loop, straight to a spine, or as the spine itself. */
public enum LinkStyle {
    FORWARD,
    FEEDBACK,
    BONE,
    SPINE
}
