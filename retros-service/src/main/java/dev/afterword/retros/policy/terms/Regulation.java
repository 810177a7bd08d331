package dev.afterword.retros.policy.terms;

/** Rules of law whose reports have clocks of their own. */
public enum Regulation {
    /** EU directive 2022/2555: early warning 24 h, notification 72 h, final report a month after the notification. */
    NIS2,
    /** EU regulation 2022/2554: initial 4 h after classification and at most 24 h after detection, 72 h, a month. */
    DORA
}
