namespace CivilDesk.Core.WorkingTime;

/// <summary>Why a day is a public holiday (관공서의 공휴일에 관한 규정 제2조·제3조); stored and shown as text.</summary>
public enum HolidayKind
{
    /// <summary>The same date every year (제2조 제2·3·6·7·8·10호).</summary>
    Fixed,

    /// <summary>설날, 부처님 오신 날, 추석: by the Korean lunar calendar (제2조 제4·5·9호).</summary>
    Lunar,

    /// <summary>대체공휴일 (제3조).</summary>
    Substitute,

    /// <summary>임시공휴일, designated by the government (제2조 제11호, 제4조).</summary>
    Temporary,

    /// <summary>Election at the end of a term (제2조 제10호의2, 공직선거법 제34조).</summary>
    Election,
}
