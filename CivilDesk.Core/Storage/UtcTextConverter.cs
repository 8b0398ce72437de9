using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CivilDesk.Core.Storage;

/// <summary>Instants as fixed-width UTC text, so that the database orders and compares them as time does.</summary>
internal sealed class UtcTextConverter() : ValueConverter<DateTimeOffset, string>(
    instant => instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture),
    text => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal));
