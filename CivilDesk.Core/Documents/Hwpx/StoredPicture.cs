namespace CivilDesk.Core.Documents.Hwpx;

/// <summary>A picture in the package.</summary>
internal sealed record StoredPicture(string Id, string Path, string MediaType, byte[] Content);
