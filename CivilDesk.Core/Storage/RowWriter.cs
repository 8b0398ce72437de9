using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CivilDesk.Core.Storage;

/// <summary>Writes many new rows of one table as EF would write them, without following each afterwards: what makes a hundred thousand a matter of seconds.</summary>
internal sealed class RowWriter<T> : IDisposable
    where T : VersionedRecord
{
    private readonly DbCommand _insert;
    private readonly IReadOnlyList<IProperty> _properties;

    public RowWriter(DeskDb db)
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        _properties = [.. type.GetFlattenedProperties()];
        var table = StoreObjectIdentifier.Table(type.GetTableName()!);
        _insert = db.Database.GetDbConnection().CreateCommand();
        _insert.CommandText = $"INSERT INTO {table.Name} ({string.Join(", ", _properties.Select(property => property.GetColumnName(table)))}) VALUES ({string.Join(", ", _properties.Select((_, i) => Place(i)))})";
    }

    public async Task WriteAsync(DbTransaction transaction, T record, long id, CancellationToken ct)
    {
        _insert.Transaction = transaction;
        _insert.Parameters.Clear();
        for (var i = 0; i < _properties.Count; i++)
        {
            var property = _properties[i];
            var value = property.IsPrimaryKey() ? id : property.GetGetter().GetClrValueUsingContainingEntity(record, []);
            _insert.Parameters.Add(property.GetRelationalTypeMapping().CreateParameter(_insert, Place(i), value, property.IsNullable));
        }

        await _insert.ExecuteNonQueryAsync(ct);
    }

    public void Dispose() => _insert.Dispose();

    private static string Place(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"@p{number}");
}
