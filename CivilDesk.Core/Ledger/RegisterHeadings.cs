using System.Collections.Frozen;
using System.Text;
using CivilDesk.Core.Privacy;

namespace CivilDesk.Core.Ledger;

/// <summary>Finds the heading row of an old register and what its columns hold; spelling, spaces and signs are forgiven.</summary>
internal sealed class RegisterHeadings
{
    /// <summary>Registers on paper have a title and a stamp above; deeper down nobody has headings.</summary>
    public const int DeepestRow = 20;

    public static readonly IReadOnlyList<RegisterColumn> Needed =
        [RegisterColumn.Number, RegisterColumn.ReceivedAt, RegisterColumn.Petitioner, RegisterColumn.Title, RegisterColumn.Type, RegisterColumn.Channel, RegisterColumn.Category];

    private const int FewestKnown = 4;

    private static readonly FrozenDictionary<string, RegisterColumn> s_words = Words().SelectMany(entry => entry.Words.Select(word => (word, entry.Column)))
        .ToFrozenDictionary(entry => Plain(entry.word), entry => entry.Column);

    private readonly Dictionary<string, RegisterColumn> _columns = [];
    private readonly Dictionary<string, string> _headings = [];

    private RegisterHeadings()
    {
    }

    public IReadOnlyList<(string Heading, RegisterColumn Column)> Understood => [.. _columns.Select(entry => (_headings[entry.Key], entry.Value))];

    public IReadOnlyList<string> LeftOut => [.. _headings.Where(entry => !_columns.ContainsKey(entry.Key)).Select(entry => entry.Value)];

    /// <summary>Columns that every row must fill and the file does not have.</summary>
    public IReadOnlyList<RegisterColumn> Missing => [.. Needed.Where(column => !_columns.ContainsValue(column))];

    /// <summary>The headings of a row, or null when it has none.</summary>
    public static RegisterHeadings? In(IDictionary<string, object?> row)
    {
        var headings = new RegisterHeadings();
        foreach (var (letter, value) in row)
        {
            if (CellText.Of(value) is not { } text)
            {
                continue;
            }

            headings._headings[letter] = text;
            if (s_words.TryGetValue(Plain(text), out var column) && (column is RegisterColumn.Remark || !headings._columns.ContainsValue(column)))
            {
                headings._columns[letter] = column;
            }
        }

        return headings._columns.Count >= FewestKnown ? headings : null;
    }

    public RegisterRow Read(int number, IDictionary<string, object?> row)
    {
        var cells = new Dictionary<RegisterColumn, object>();
        List<string> remarks = [];
        foreach (var (letter, column) in _columns)
        {
            if (!row.TryGetValue(letter, out var value) || CellText.Of(value) is not { } text)
            {
                continue;
            }

            if (column is RegisterColumn.Remark)
            {
                remarks.Add($"{_headings[letter]}: {text}");
            }
            else
            {
                cells[column] = value!;
            }
        }

        return new(number, cells, remarks);
    }

    internal static string Plain(string text) => new([.. text.WellFormed(NormalizationForm.FormKC).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static IEnumerable<(RegisterColumn Column, string[] Words)> Words() =>
    [
        (RegisterColumn.Number, ["접수번호", "번호", "관리번호", "민원번호", "Number", "Case number"]),
        (RegisterColumn.ReceivedAt, ["접수일시", "접수일", "접수일자", "접수", "Received"]),
        (RegisterColumn.Channel, ["접수경로", "접수방법", "접수구분", "경로", "Channel", "Intake channel"]),
        (RegisterColumn.Type, ["민원종류", "민원유형", "종류", "유형", "Type", "Petition type"]),
        (RegisterColumn.Petitioner, ["민원인", "민원인(대표)", "성명", "이름", "신청인", "민원인 성명", "대표자", "Petitioner"]),
        (RegisterColumn.Group, ["연명 인원·세대", "연명", "연명부"]),
        (RegisterColumn.Signers, ["연명 인원", "인원", "Signers"]),
        (RegisterColumn.Households, ["연명 세대", "세대", "세대수", "Households"]),
        (RegisterColumn.Phone, ["연락처", "전화", "전화번호", "휴대전화", "핸드폰", "휴대폰", "Phone"]),
        (RegisterColumn.Address, ["주소", "주소/행정동", "거주지", "Address"]),
        (RegisterColumn.Dong, ["행정동", "동", "동명", "Dong"]),
        (RegisterColumn.Email, ["전자우편", "이메일", "메일", "Email"]),
        (RegisterColumn.PreferredChannel, ["선호 회신방법", "희망 회신방법", "회신 희망방법"]),
        (RegisterColumn.Category, ["분야-세부", "분야", "분류", "민원분야", "세부분야", "Category"]),
        (RegisterColumn.Title, ["제목", "건명", "민원명", "민원제목", "Title"]),
        (RegisterColumn.Story, ["요지", "민원요지", "내용", "민원내용", "Story"]),
        (RegisterColumn.Wish, ["요구사항", "요구", "건의사항", "Wish"]),
        (RegisterColumn.WentOrdinaryWay, ["정상절차 선행", "정상 처리절차 선행 여부", "선행여부"]),
        (RegisterColumn.RepeatNumber, ["반복 회차", "반복", "회차"]),
        (RegisterColumn.Department, ["주관부서·담당", "주관부서", "처리부서", "담당부서", "부서", "Department", "Lead department"]),
        (RegisterColumn.AssignedAt, ["배정일", "배정일시", "이송일", "Assigned"]),
        (RegisterColumn.Answer, ["처리내용", "조치내용", "답변", "답변내용", "Answer"]),
        (RegisterColumn.Outcome, ["처리결과(코드)", "처리결과", "결과", "수용도", "수용여부", "Outcome"]),
        (RegisterColumn.Progress, ["진행", "진행상황", "추진상황", "Progress"]),
        (RegisterColumn.RefusalReason, ["불가사유·구제절차", "불가사유", "수용곤란 사유"]),
        (RegisterColumn.Remedy, ["구제절차"]),
        (RegisterColumn.ReviewOn, ["검토예정일", "재검토일", "검토일"]),
        (RegisterColumn.ProcessedAt, ["처리일(결재)", "처리일", "처리일자", "처리완료일", "완료일", "Processed"]),
        (RegisterColumn.ReplyChannel, ["회신방법", "통지방법", "Reply channel"]),
        (RegisterColumn.RepliedAt, ["회신일", "회신일시", "통지일", "회신일자", "Replied"]),
        (RegisterColumn.WasOnTime, ["기한 준수", "기한준수여부", "준수여부"]),
        (RegisterColumn.Conflict, ["갈등", "갈등여부"]),
        (RegisterColumn.Remark, ["비고", "협조부서", "관련민원", "보완/연장 이력", "보완·연장", "면담 여부·일시", "면담", "현장확인 일시", "현장확인", "지시번호", "사후확인 예정/결과", "사후확인", "만족도", "회신자", "회신방법·회신일·회신자"]),
    ];
}
