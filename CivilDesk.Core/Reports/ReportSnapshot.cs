using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Reports;

/// <summary>One edition of the report of one period: a draft may be counted anew, an issued one is frozen for ever.</summary>
public sealed class ReportSnapshot : VersionedRecord
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    private ReportSnapshot()
    {
    }

    public ReportKind Kind { get; private set; }

    public DateOnly PeriodStart { get; private set; }

    public int Edition { get; private set; }

    public ReportState State { get; private set; }

    public HeadlineForm Headline { get; private set; }

    /// <summary>What the ledger said: figures, sentences, lists, definitions.</summary>
    public string ContentJson { get; private set; } = "";

    /// <summary>What people put in.</summary>
    public string EditsJson { get; private set; } = "";

    /// <summary>집계 목록, packed.</summary>
    public byte[] Counted { get; private set; } = [];

    /// <summary>처리, 면담, 현장확인: what lists of reports show without opening each.</summary>
    public int Processed { get; private set; }

    public int MeetingsHeld { get; private set; }

    public int FieldVisits { get; private set; }

    /// <summary>기준일시: the instant of the count.</summary>
    public DateTimeOffset CountedAt { get; private set; }

    public DateTimeOffset? IssuedAt { get; private set; }

    public long? IssuedBy { get; private set; }

    /// <summary>SHA-256 over everything that is frozen, hexadecimal.</summary>
    public string? Seal { get; private set; }

    /// <summary>Why a later edition was made.</summary>
    public string? EditionReason { get; private set; }

    /// <summary>전자결재 문서번호; may be entered after the issue, for the approval comes then. Not frozen.</summary>
    public string? ApprovalNumber { get; private set; }

    public DateOnly? ApprovalOn { get; private set; }

    public ReportPeriod Period => new(Kind, PeriodStart);

    public ReportContent Content => JsonSerializer.Deserialize<ReportContent>(ContentJson, s_json)!;

    public ReportFigures Figures => Content.Figures;

    public ReportEdits Edits => JsonSerializer.Deserialize<ReportEdits>(EditsJson, s_json)!;

    internal CountedList List => CountedList.Unpack(Counted);

    /// <summary>Whether what was frozen is still what was sealed.</summary>
    public bool SealHolds => Seal is null || Seal == Sealed();

    internal static ReportSnapshot Take(ReportPeriod period, ReportContent content, CountedList list, DeskClock clock)
    {
        var snapshot = new ReportSnapshot { Kind = period.Kind, PeriodStart = period.Start, Edition = 1 };
        snapshot.Keep(ReportEdits.None);
        snapshot.Recount(content, list, clock);
        return snapshot;
    }

    /// <summary>A new edition, counted anew, with what people had put into the old one.</summary>
    internal ReportSnapshot Revise(string reason, ReportContent content, CountedList list, DeskClock clock)
    {
        Require(State is ReportState.Issued, "report.not-issued");
        var next = new ReportSnapshot
        {
            Kind = Kind,
            PeriodStart = PeriodStart,
            Edition = Edition + 1,
            Headline = Headline,
            EditsJson = EditsJson,
            EditionReason = Texts.Needed(reason, Texts.TitleLimit, "report.edition-reason-needed"),
        };
        next.Recount(content, list, clock);
        return next;
    }

    internal void Recount(ReportContent content, CountedList list, DeskClock clock)
    {
        RequireDraft();
        ContentJson = JsonSerializer.Serialize(content, s_json);
        Counted = list.Pack();
        (Processed, MeetingsHeld, FieldVisits) = (content.Figures.Processed, content.Figures.MeetingsHeld, content.Figures.FieldVisits);
        CountedAt = clock.Now;
    }

    public void Write(HeadlineForm headline)
    {
        RequireDraft();
        Headline = headline;
    }

    public void Edit(ReportEdits edits)
    {
        RequireDraft();
        Keep(edits);
    }

    public void Issue(long issuedBy, DeskClock clock)
    {
        RequireDraft();
        State = ReportState.Issued;
        IssuedAt = clock.Now;
        IssuedBy = issuedBy;
        Seal = Sealed();
    }

    /// <summary>전자결재: under which number and on which day it was approved.</summary>
    public void Register(string? number, DateOnly? on)
    {
        ApprovalNumber = Texts.Optional(number, Texts.TitleLimit);
        ApprovalOn = on;
    }

    private void Keep(ReportEdits edits) => EditsJson = JsonSerializer.Serialize(edits, s_json);

    private string Sealed()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Kind}|{PeriodStart:O}|{Edition}|{Headline}|{CountedAt.ToUniversalTime():O}|{EditionReason}\n{ContentJson}\n{EditsJson}\n"));
        hash.AppendData(Counted);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private void RequireDraft() => Require(State is ReportState.Draft, "report.already-issued");

    private static void Require(bool condition, string refusal)
    {
        if (!condition)
        {
            throw new DeskRuleException(refusal);
        }
    }
}
