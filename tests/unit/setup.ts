// Data and state run here against a real IndexedDB in memory, not against mocks.
import 'fake-indexeddb/auto';
