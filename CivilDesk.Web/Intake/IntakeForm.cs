using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CivilDesk.Core.Complaints;
using CivilDesk.Core.Petitioners;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Web.Intake;

/// <summary>What has been typed into one intake so far: kept as a draft and restored whole.</summary>
public sealed class IntakeForm
{
    public const string Name = "intake";

    // Escaped, a Korean letter takes six times its room.
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>What was typed to find the petitioner.</summary>
    public string? Who { get; set; }

    public long? PetitionerId { get; set; }

    public bool IsNewcomer { get; set; }

    public string? NewName { get; set; }

    public string? NewPhone { get; set; }

    public string? NewDong { get; set; }

    public string? NewAddress { get; set; }

    public string? NewEmail { get; set; }

    public bool IsGroup { get; set; }

    /// <summary>연락처 없음: why, said explicitly.</summary>
    public string? NoContactReason { get; set; }

    public string? Representative { get; set; }

    public int? Signers { get; set; }

    public int? Households { get; set; }

    public string? Title { get; set; }

    public string? Story { get; set; }

    public string? Wish { get; set; }

    public string? Dong { get; set; }

    public string? Category { get; set; }

    public string? Channel { get; set; }

    /// <summary>반복: the earlier case of the same petitioner whose next filing this is, as the clerk decided.</summary>
    public long? Repeats { get; set; }

    /// <summary>The type that the clerk chose; null as long as the proposal stands.</summary>
    public PetitionType? ChosenType { get; set; }

    /// <summary>Which window of the form the browser's words are meant for; a restored draft gets a new one.</summary>
    [JsonIgnore]
    public string Window { get; } = Guid.NewGuid().ToString("N");

    [JsonIgnore]
    public bool HasGroup => Representative is not null || Signers > 0 || Households > 0;

    [JsonIgnore]
    public bool IsEmpty => PetitionerId is null && ChosenType is null && Category is null
        && new[] { Who, NewName, NewPhone, NewAddress, NewEmail, Title, Story, Wish }.All(string.IsNullOrWhiteSpace);

    /// <summary>Proposed from the citizen's words and the category until the clerk chooses.</summary>
    [JsonIgnore]
    public TypeProposal Proposal => TypeRules.Propose(Title, Story, Wish, Category);

    [JsonIgnore]
    public PetitionType Type => ChosenType ?? Proposal.Type;

    public static IntakeForm From(string content) => JsonSerializer.Deserialize<IntakeForm>(content, s_readable) ?? new();

    public string ToContent() => JsonSerializer.Serialize(this, s_readable);

    /// <summary>Takes in what the browser told of a field.</summary>
    public void Hear(string field, string value)
    {
        switch (field)
        {
            case "who": Who = value; break;
            case "name": NewName = value; break;
            case "phone": NewPhone = value; break;
            case "address": NewAddress = value; break;
            case "email": NewEmail = value; break;
            case "title": Title = value; break;
            case "story": Story = value; break;
            case "wish": Wish = value; break;
            default: break;
        }
    }

    public ComplaintIntake ToIntake(Guid? draft) => new(
        PetitionerId,
        PetitionerId is null && IsNewcomer ? new PetitionerDetails(NewName ?? "", NewPhone, NewAddress, NewEmail, NewDong, IsGroup) { NoContactReason = NoContactReason } : null,
        Title ?? "",
        Story ?? "",
        Wish,
        Dong ?? "",
        Category ?? "",
        Channel ?? "",
        Type)
    {
        Draft = draft,
        Repeats = Repeats,
        Group = HasGroup ? new(Representative, Signers ?? 0, Households ?? 0) : null,
    };
}
