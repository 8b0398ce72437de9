namespace CivilDesk.Core.Petitioners;

/// <summary>One suggestion while the clerk types a name or a number: enough to recognise, contact masked.</summary>
public sealed record PetitionerHint(long Id, string Name, string? MaskedPhone, string? DongCode, bool IsGroup);
