import { expertStoreContract } from './expert-store-contract.js';
import { StoreDirectory } from './store-directory.js';

expertStoreContract('LibsqlStore', () => new StoreDirectory());
