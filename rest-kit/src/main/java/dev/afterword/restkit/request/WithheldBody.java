package dev.afterword.restkit.request;

/** How the gateway says of a request that its body was too long to be passed on. */
public final class WithheldBody {

    /** Header with the number of bytes; the request itself has none. Nobody but the gateway can set it. */
    public static final String HEADER = "X-Withheld-Body-Bytes";

    private WithheldBody() {}
}
