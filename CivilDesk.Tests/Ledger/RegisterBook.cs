using System.Globalization;
using MiniExcelLibs;

namespace CivilDesk.Tests.Ledger;

/// <summary>An old register as offices keep it in a workbook. Only invented citizens.</summary>
internal static class RegisterBook
{
    public static readonly string[] Headings =
    [
        "접수번호", "접수일시", "접수경로", "민원종류", "민원인(대표)", "연명 인원·세대", "연락처", "주소", "행정동", "분야-세부", "제목", "요지", "요구사항", "반복 회차", "주관부서·담당", "배정일", "법정기한",
        "처리내용", "처리결과(코드)", "불가사유", "구제절차", "처리일(결재)", "회신방법", "회신일", "기한 준수", "비고",
    ];

    /// <summary>A case that came and was answered within the week.</summary>
    public static Dictionary<string, object?> Row(int number) => new()
    {
        ["접수번호"] = string.Create(CultureInfo.InvariantCulture, $"2024-{number:00000}"),
        ["접수일시"] = new DateTime(2024, 3, 4).AddDays(number % 200).AddHours(10),
        ["접수경로"] = number % 2 == 0 ? "전화" : "방문",
        ["민원종류"] = "고충",
        ["민원인(대표)"] = $"김{(char)('가' + (number % 500))}{(char)('나' + (number / 500 % 500))}",
        ["연락처"] = string.Create(CultureInfo.InvariantCulture, $"010-0{number / 10_000 % 1000:000}-{number % 10_000:0000}"),
        ["행정동"] = "은솔1동",
        ["분야-세부"] = "도로·시설물 > 차도·보도 포장",
        ["제목"] = $"{number}번지 앞 보도가 내려앉았습니다",
        ["요지"] = "지나가다 걸려 넘어질 뻔했습니다. 비가 오면 물이 고여 더 위험하니 빨리 살펴 주시기 바랍니다.",
        ["주관부서·담당"] = "도로과 김주무관",
        ["배정일"] = new DateTime(2024, 3, 4).AddDays(number % 200),
        ["법정기한"] = "2024-12-31",
        ["처리내용"] = "현장을 확인하고 보도를 정비하였습니다.",
        ["처리결과(코드)"] = "수용",
        ["처리일(결재)"] = new DateTime(2024, 3, 7).AddDays(number % 200),
        ["회신방법"] = "전화",
        ["회신일"] = new DateTime(2024, 3, 7).AddDays(number % 200),
        ["비고"] = "재확인 완료",
    };

    public static Dictionary<string, object?> Row(int number, params (string Column, object? Value)[] changes)
    {
        var row = Row(number);
        foreach (var (column, value) in changes)
        {
            row[column] = value;
        }

        return row;
    }

    public static MemoryStream Of(params IEnumerable<Dictionary<string, object?>> rows)
    {
        var book = new MemoryStream();
        book.SaveAs(rows.Select(row => Headings.ToDictionary(heading => heading, row.GetValueOrDefault)), excelType: ExcelType.XLSX);
        book.Position = 0;
        return book;
    }
}
