namespace CivilDesk.Web.Shared;

/// <summary>What stands in a field of a form that is being typed into, or a key pressed in it.</summary>
/// <param name="Form">Which window of the form; a late word from one that is gone is not meant for the next.</param>
/// <param name="Name">Which field.</param>
/// <param name="Value">Its whole text, without a syllable that is still being composed.</param>
/// <param name="Key">The key (ArrowDown, ArrowUp, Enter, Escape, or Tab once the field is left), or null when only the text is told.</param>
public sealed record FieldText(string Form, string Name, string Value, string? Key = null);
