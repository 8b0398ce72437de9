namespace CivilDesk.Core.Timeline;

/// <summary>예상 질문: what a citizen may well ask; the screen has the words.</summary>
public enum LikelyQuestionKind
{
    /// <summary>When will what was promised be done?</summary>
    WhenDone,

    /// <summary>Why is it late?</summary>
    WhyLate,

    /// <summary>Why was it refused?</summary>
    WhyRefused,

    /// <summary>It was done elsewhere; why not here?</summary>
    WhyNotHere,

    /// <summary>Why has the department's opinion not come?</summary>
    WhatDoesTheDepartmentSay,
}
